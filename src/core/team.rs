//! The results of several people for one questionnaire: a joint result, and where people disagree.

use super::answer::{Answer, Answers};
use super::assessment::{Assessment, rank_key};
use super::questionnaire::Questionnaire;
use super::scan::Role;
use super::score::{DimensionTally, Fraction, weighted_mean};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The maximum number of people in a team.
pub const MAX_PEOPLE: usize = 1000;
/// The minimum number of people for figures that sum up their differences. With fewer, the figures would reveal who said
/// what.
pub const MIN_SUMMARY: usize = 3;

/// The joint result of several people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// Number of people, 1 to [`MAX_PEOPLE`].
    pub people: usize,
    /// The assessment of the joint answers, but with the mean of the people's scores as the score of each dimension. The
    /// joint answer to an item is the lower median of all levels given. If nobody gave a level: "don't know" if anybody
    /// said so, else "not applicable" if anybody said so, else open.
    pub assessment: Assessment,
    /// For each dimension, the people's scores; `None` if nobody answered enough for a score.
    pub scores: Vec<Option<Scores>>,
    /// One agreement per item, in file order.
    pub agreements: Vec<Agreement>,
    /// Items that at least two people gave a level: splits first, then by how much people disagree, then in file order.
    pub by_difference: Vec<usize>,
}

/// The people's scores for one dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scores {
    /// Number of people who answered enough for a score.
    pub people: usize,
    /// The mean of their scores.
    pub mean: Fraction,
    /// The lowest of their scores.
    pub lowest: Fraction,
    /// The highest of their scores.
    pub highest: Fraction,
}

/// How far people agree on one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Number of people who chose each level, lowest level first.
    pub votes: Vec<usize>,
    /// Number of people who gave a level.
    pub vote_count: usize,
    /// Number of people who said that they don't know.
    pub dont_know: usize,
    /// The lower median; `None` if nobody gave a level.
    pub median: Option<u8>,
    /// Figures that sum up differences, from [`MIN_SUMMARY`] people up.
    pub summary: Option<Summary>,
    /// Whether exactly two people gave a level, and their levels are at least two apart.
    pub is_far_apart: bool,
}

/// Figures that sum up differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Mean distance from the median, in levels (average deviation; Burke, Finkelstein & Dusig 1999).
    pub deviation: Fraction,
    /// The deviation in words.
    pub consensus: Consensus,
    /// Whether people fall into two camps with fewer in the middle; see [`Agreement::is_split`].
    pub split: bool,
    /// Variance of the levels, over n − 1.
    pub variance: Fraction,
    /// 1 − variance / variance of random answers, 0 to 1 (James, Demaree & Wolf 1984); for an appendix.
    pub r_wg: Fraction,
}

/// A deviation in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Consensus {
    /// At most 0.5 on five levels.
    High,
    /// At most 0.8 on five levels.
    Fair,
    /// More than 0.8 on five levels.
    Low,
}

/// The roles that can be shown on their own, each with its number of people. Each has at least [`MIN_SUMMARY`] people, and
/// so has the rest, unless it is empty, because smaller groups would identify people.
pub fn roles<'a>(people: impl Iterator<Item = Option<&'a Role>>) -> Vec<(Role, usize)> {
    let people: Vec<_> = people.collect();
    let all = people.len();
    let count = |role: Role| {
        let count = people.iter().filter(|one| **one == Some(&role)).count();
        (role, count)
    };
    let mut roles: Vec<_> = Role::ALL.into_iter().map(count).filter(|(_, people)| *people >= MIN_SUMMARY).collect();
    loop {
        let rest = all - roles.iter().map(|(_, people)| people).sum::<usize>();
        let smallest = (0..roles.len()).min_by_key(|place| roles[*place].1);
        match smallest {
            Some(place) if (1..MIN_SUMMARY).contains(&rest) => drop(roles.remove(place)),
            _ => return roles,
        }
    }
}

/// The value that all members share; `None` if any member has another value or none.
pub fn shared<'a, T: PartialEq + ?Sized>(mut members: impl Iterator<Item = Option<&'a T>>) -> Option<&'a T> {
    let first = members.next()??;
    members.all(|one| one == Some(first)).then_some(first)
}

impl Team {
    /// The joint answers, with the agreed answers replacing those of their items. This is a result of its own.
    #[must_use]
    pub fn agreed(&self, questionnaire: &Questionnaire, agreed: &BTreeMap<usize, Answer>) -> Answers {
        let mut answers = self.assessment.answers.clone();
        for (item, answer) in agreed {
            answers.set(questionnaire, *item, *answer);
        }
        answers
    }

    /// Combines people's answers; `None` if there is nobody, or more than [`MAX_PEOPLE`].
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, people: &[Answers]) -> Option<Self> {
        if !(1..=MAX_PEOPLE).contains(&people.len()) {
            return None;
        }
        let items = 0..questionnaire.items().len();
        let agreements: Vec<_> = items.clone().map(|item| Agreement::new(questionnaire.level_count(), people, item)).collect();
        let mut joint = Answers::open(questionnaire);
        for item in items.clone() {
            joint.set(questionnaire, item, joint_answer(people, item, agreements[item].median));
        }
        let scores: Vec<_> = (0..questionnaire.dimensions.len()).map(|d| Scores::new(questionnaire, people, d)).collect();
        let assessment = with_scores(questionnaire, Assessment::new(questionnaire, joint), &scores);
        let mut by_difference: Vec<_> = items.filter(|item| agreements[*item].vote_count > 1).collect();
        by_difference.sort_by_key(|item| Reverse((agreements[*item].is_split(), agreements[*item].deviation())));
        Some(Self { people: people.len(), assessment, scores, agreements, by_difference })
    }
}

fn joint_answer(people: &[Answers], item: usize, median: Option<u8>) -> Answer {
    let anybody = |answer: Answer| people.iter().any(|person| person.get(item) == answer).then_some(answer);
    let without = || anybody(Answer::DontKnow).or_else(|| anybody(Answer::NotApplicable)).unwrap_or_default();
    median.map_or_else(without, Answer::Level)
}

/// Replaces the dimension scores with the people's mean scores, and updates what depends on them.
fn with_scores(questionnaire: &Questionnaire, mut assessment: Assessment, scores: &[Option<Scores>]) -> Assessment {
    for (dimension, scores) in assessment.dimensions.iter_mut().zip(scores) {
        // Together, people may have answered enough although nobody did alone. Then keep the score of the joint answers.
        if let (Some(scored), Some(scores)) = (dimension.scored.as_mut(), scores) {
            scored.score = scores.mean;
        }
    }
    let profiles = assessment.dimensions.iter().zip(&questionnaire.dimensions);
    let score = weighted_mean(profiles.filter_map(|(profile, dimension)| Some((dimension.weight, profile.scored?.score))));
    if let (Some(overall), Some(score)) = (assessment.overall.as_mut(), score) {
        overall.score = score;
    }
    let key = |dimension: &usize| (assessment.dimensions[*dimension].scored.as_ref().map(rank_key), *dimension);
    assessment.ranking.sort_unstable_by_key(key);
    assessment
}

impl Scores {
    fn new(questionnaire: &Questionnaire, people: &[Answers], dimension: usize) -> Option<Self> {
        let score = |person| {
            let sum = DimensionTally::new(questionnaire, person, dimension);
            if sum.is_scored() { sum.scored.score() } else { None }
        };
        let scores: Vec<_> = people.iter().filter_map(score).collect();
        let mean = scores.iter().copied().reduce(Fraction::plus)?.over(scores.len() as u64);
        Some(Self { people: scores.len(), mean, lowest: scores.iter().copied().min()?, highest: scores.iter().copied().max()? })
    }
}

impl Agreement {
    fn new(top: u8, people: &[Answers], item: usize) -> Self {
        let mut votes = vec![0; usize::from(top)];
        for level in people.iter().filter_map(|person| person.get(item).level()) {
            votes[usize::from(level) - 1] += 1;
        }
        let dont_know = people.iter().filter(|person| person.get(item) == Answer::DontKnow).count();
        let vote_count = votes.iter().sum();
        let mut agreement = Self { votes, vote_count, dont_know, median: None, summary: None, is_far_apart: false };
        agreement.median = (1..=top).find(|level| vote_count > 0 && 2 * agreement.at_most(*level) >= vote_count);
        agreement.summary = (vote_count >= MIN_SUMMARY).then(|| agreement.summarize(top));
        let lowest_and_highest = (agreement.levels().next(), agreement.levels().last());
        agreement.is_far_apart =
            vote_count == 2 && matches!(lowest_and_highest, (Some(low), Some(high)) if high.0 >= low.0 + 2);
        agreement
    }

    /// `(level, votes)` for each level that anybody chose, lowest first.
    pub fn levels(&self) -> impl Iterator<Item = (u8, usize)> + '_ {
        (1..).zip(self.votes.iter().copied()).filter(|(_, votes)| *votes > 0)
    }

    fn at_most(&self, level: u8) -> usize {
        self.votes[..usize::from(level)].iter().sum()
    }

    /// Mean distance from the median, in levels; 0 if nobody gave a level.
    fn deviation(&self) -> Fraction {
        let median = self.median.unwrap_or(1);
        let sum: u128 = self.levels().map(|(level, votes)| u128::from(level.abs_diff(median)) * votes as u128).sum();
        Fraction::new(sum, (self.vote_count as u128).max(1))
    }

    /// Whether people fall into two camps on this item. Always false for fewer than [`MIN_SUMMARY`] people.
    #[must_use]
    pub fn is_split(&self) -> bool {
        self.summary.is_some_and(|summary| summary.split)
    }

    /// Whether the team should discuss this item first.
    #[must_use]
    pub fn needs_discussion(&self) -> bool {
        self.is_far_apart || self.summary.is_some_and(|summary| summary.split || summary.consensus == Consensus::Low)
    }

    /// Whether at least a quarter of the people see the item low, at least a quarter see it high, and fewer people are in the
    /// middle than on either side.
    fn splits(&self, top: u8) -> bool {
        // Compare the two lowest levels with the two highest. With fewer than four levels these would overlap, so compare
        // one with one.
        let side = if top < 4 { 1 } else { 2 };
        let (low, rest) = self.votes.split_at(side);
        let (middle, high) = rest.split_at(rest.len() - side);
        let sum = |votes: &[usize]| votes.iter().sum::<usize>();
        let is_side = |side: &[usize]| 4 * sum(side) >= self.vote_count && sum(middle) < sum(side);
        is_side(low) && is_side(high)
    }

    fn summarize(&self, top: u8) -> Summary {
        let (deviation, variance) = (self.deviation(), self.variance());
        // 0.5 and 0.8 on five levels; otherwise in proportion to the distance between the lowest and the highest level.
        let range = u128::from(top - 1);
        let consensus = if deviation <= Fraction::new(range, 8) {
            Consensus::High
        } else if deviation <= Fraction::new(range, 5) {
            Consensus::Fair
        } else {
            Consensus::Low
        };
        let split = self.splits(top);
        // Random answers on L levels have a variance of (L² − 1) / 12.
        let (part, whole) = (12 * variance.0, variance.1 * u128::from(top - 1) * u128::from(top + 1));
        let r_wg = Fraction::new(whole.saturating_sub(part), whole);
        Summary { deviation, consensus, split, variance: Fraction::new(variance.0, variance.1), r_wg }
    }

    /// Numerator and denominator of the variance. Needs at least two votes.
    fn variance(&self) -> (u128, u128) {
        let power =
            |exponent: u32| -> u128 { self.levels().map(|(x, votes)| u128::from(x).pow(exponent) * votes as u128).sum() };
        let count = self.vote_count as u128;
        (count * power(2) - power(1) * power(1), count * (count - 1))
    }
}
