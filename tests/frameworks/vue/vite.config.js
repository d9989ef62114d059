import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

const isCustomElement = (tag) => tag === "maturity-scan";

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
