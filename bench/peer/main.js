// The peer: the same items by SurveyJS, the radar by Chart.js, as their guides advise, and at their best: one bundle with
// only the parts of Chart.js that a radar needs, no web font, no animation.
import "survey-core/survey-core.fontless.min.css";
import { Model } from "survey-core";
import "survey-js-ui";
import { Chart, Filler, LineElement, PointElement, RadarController, RadialLinearScale } from "chart.js";

Chart.register(Filler, LineElement, PointElement, RadarController, RadialLinearScale);

const dimensions = JSON.parse(document.getElementById("items").textContent);
const place = document.getElementById("survey"), kept = "peer/answers";
const named = (dimension, item) => `item-${dimension}-${item}`;

const intro = "<h1>Customer-centricity</h1><p>30 questions about six dimensions. Answers stay in this browser.</p>";
const pages = dimensions.flatMap(([title, items], dimension) => items.map(([question, options], item) => ({
  title,
  elements: [{
    type: "radiogroup", name: named(dimension, item), title: question,
    choices: options.map((text, option) => ({ value: option + 1, text })),
  }],
})));

const survey = new Model({
  firstPageIsStartPage: true,
  startSurveyText: "Start", pageNextText: "Next", pagePrevText: "Back", completeText: "See results",
  showCompletePage: false, showProgressBar: true,
  pages: [{ elements: [{ type: "html", name: "intro", html: intro }] }, ...pages],
});
survey.data = JSON.parse(localStorage.getItem(kept) ?? "{}");
survey.onValueChanged.add(() => localStorage.setItem(kept, JSON.stringify(survey.data)));

const mean = (all) => all.reduce((sum, one) => sum + one, 0) / all.length;
survey.onComplete.add(() => {
  const scores = dimensions.map(([, items], dimension) => mean(items.map((_, item) => survey.data[named(dimension, item)] ?? 0)));
  const title = document.createElement("h1"), frame = document.createElement("div"), canvas = document.createElement("canvas");
  title.textContent = `Average ${mean(scores).toFixed(2)}`;
  frame.style.width = "400px";
  frame.append(canvas);
  place.replaceWith(title, frame);
  new Chart(canvas, {
    type: "radar",
    data: { labels: dimensions.map(([name]) => name), datasets: [{ data: scores, fill: true }] },
    options: { animation: false, scales: { r: { min: 0, max: 5, ticks: { stepSize: 1 } } } },
    plugins: [{ id: "drawn", afterDraw: () => (canvas.dataset.drawn = "") }],
  });
});

survey.render(place);
