const fs = require("fs");
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Compilation, sources } = require("webpack");
const { manifestFor, profile } = require("./manifest/profile");

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Every file of custom functions; a new one is found by its name. */
const functionFiles = fs
  .readdirSync(at("src/functions"))
  .filter((name) => name.endsWith("-functions.ts"))
  .map((name) => at("src/functions", name));

/** Three builds: the add-in (what bureaus install), the workbench page, the command line. */
module.exports = (_env, { mode = "production" }) => {
  const development = mode === "development";
  return [addIn(development), ...(development ? [] : [workbenchPage(), commandLine()])];
};

function common(target) {
  return {
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target,
            },
          },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        // Packages that ship ES modules without file extensions in their imports.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  };
}

function addIn(development) {
  const { origin, officeJs } = profile();
  const base = common("es2020");
  return {
    ...base,
    name: "add-in",
    entry: {
      functions: functionFiles,
      commands: at("src/commands/main.ts"),
      taskpane: at("src/taskpane/main.tsx"),
    },
    output: { path: at("dist"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    devtool: development ? "source-map" : false,
    optimization: {
      ...base.optimization,
      runtimeChunk: { name: "runtime" },
      splitChunks: {
        chunks: "all",
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // What functions, commands and pane have in common is loaded once: they are one page.
          shared: { name: "shared", chunks: "initial", minChunks: 2, enforce: true },
        },
      },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        input: functionFiles,
        output: "functions.json",
      }),
      new CleanFunctionsMetadata(),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: at("src/taskpane/taskpane.html"),
        // The functions register in the same load; the pane is drawn without waiting for them.
        chunks: ["runtime", "shared", "commands", "taskpane", "functions"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        hash: true,
        officeJs,
      }),
      new CopyPlugin({
        patterns: [
          { from: at("assets/*.png"), to: "assets/[name][ext]" },
          { from: at("assets/help.html"), to: "help.html" },
          { from: at("src/functions/functions.en-US.json"), to: "functions.en-US.json" },
          {
            from: at("manifest/manifest.xml"),
            to: "manifest.xml",
            transform: (content) => manifestFor(content.toString(), { origin }),
          },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      host: "127.0.0.1",
      static: false,
      hot: false,
      liveReload: false,
      client: { overlay: false },
      headers: { "Access-Control-Allow-Origin": "*" },
      server: developmentServer(),
    },
  };
}

/**
 * Excel's web view trusts the certificate of office-addin-dev-certs (`npx office-addin-dev-certs
 * install`, once). Without it webpack makes one that a browser can be told to accept.
 */
function developmentServer() {
  const folder = path.join(require("os").homedir(), ".office-addin-dev-certs");
  const file = (name) => path.join(folder, name);
  if (!fs.existsSync(file("localhost.key"))) return { type: "https" };
  return {
    type: "https",
    options: {
      key: file("localhost.key"),
      cert: file("localhost.crt"),
      ca: file("ca.crt"),
    },
  };
}

function workbenchPage() {
  return {
    ...common("es2022"),
    name: "workbench",
    entry: { workbench: at("workbench/page/main.ts") },
    output: { path: at("out/workbench"), filename: "[name].js", clean: true },
    devtool: false,
    plugins: [new HtmlPlugin({ template: at("workbench/page/index.html"), hash: true })],
  };
}

function commandLine() {
  const base = common("es2022");
  return {
    ...base,
    // What asks Node where a package lies is to ask it at run time, not webpack.
    module: { ...base.module, parser: { javascript: { createRequire: false } } },
    name: "command line",
    target: "node20",
    entry: {
      perf: at("workbench/cli/main.ts"),
      "judge-worker": at("workbench/cli/judge-worker.ts"),
    },
    output: { path: at("out/cli"), filename: "[name].cjs", clean: true },
    devtool: false,
    node: { __dirname: false, __filename: false },
    // They read files of their own at run time, or bring a binary or a whole compiler.
    externals: {
      jsdom: "commonjs jsdom",
      "@swc/core": "commonjs @swc/core",
      "custom-functions-metadata": "commonjs custom-functions-metadata",
    },
    optimization: { minimize: false },
  };
}

/**
 * The metadata generator always allows rich data for parameters of any type; Office LTSC 2021
 * crashes on evaluating such a function, so the key is taken out. Only in the build itself: the
 * generator adds the file to the page's own small compilation too, and both must be the same there.
 */
class CleanFunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CleanFunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "CleanFunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE },
        () => {
          compilation.updateAsset("functions.json", (asset) => {
            const metadata = JSON.parse(asset.source().toString());
            delete metadata.allowCustomDataForDataTypeAny;
            return new sources.RawSource(JSON.stringify(metadata, null, 2));
          });
        }
      );
    });
  }
}
