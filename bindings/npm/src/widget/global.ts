/** The components for a plain script tag: `<script src="widget.global.js"></script>` defines the elements. */

export * from "../index.js";
export * from "./index.js";
