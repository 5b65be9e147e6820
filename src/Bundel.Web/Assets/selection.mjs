// SPDX-License-Identifier: EUPL-1.2
// What Bundel uses of the design system, the font and the icon set.
// Measured: all components with all tokens are 614 kB (48 kB gzip), this selection, our own style included, is 215 kB (22 kB); a test names a class that has no rule.
export const components = [
  "root", "document", "body", "skip-link", "breadcrumb-nav", "heading-1", "heading-2", "heading-3", "paragraph", "unordered-list",
  "link", "button", "button-link", "table", "data-badge", "data-list", "pagination", "alert", "icon",
  "form-field", "form-label", "form-field-description", "form-field-error-message", "form-fieldset",
  "textbox", "textarea", "select", "checkbox", "radio-button",
];

export const fonts = ["source-sans-3-latin-ext-wght-normal", "source-sans-3-latin-wght-normal"];

export const icons = [
  "alert-triangle", "arrow-down", "arrow-up", "arrows-sort", "calendar", "check", "chevron-down", "chevron-left", "chevron-right", "circle-check",
  "download", "external-link", "file-spreadsheet", "file-text", "help", "history", "info-circle", "logout", "menu-2", "pencil", "plus", "printer",
  "refresh", "search", "trash", "upload", "user", "users", "x",
];
