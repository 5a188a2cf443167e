"""The pictures of the labs. Each function returns a `Picture`: image, data and words."""

from labkit import needs

with needs.needed("labkit.plots"):
    from labkit.plots.agreement import gradient_agreement
    from labkit.plots.attention import attention_map
    from labkit.plots.batches import length_histogram, padding
    from labkit.plots.clip import clipping
    from labkit.plots.distance import gradient_distance, gradient_norms
    from labkit.plots.lengths import length_accuracy
    from labkit.plots.letters import letters
    from labkit.plots.memory import answer_curves, gates_over_time, gradient_reach
    from labkit.plots.network import softmax_picture, unrolled
    from labkit.plots.parity import side_by_side
    from labkit.plots.picture import Picture
    from labkit.plots.slopes import tangent
    from labkit.plots.speed import timing
    from labkit.plots.steps import step_probabilities
    from labkit.plots.tagging import accuracy_curve, tag_beliefs
    from labkit.plots.tokens import tokens_picture
    from labkit.plots.training import loss_curve
    from labkit.plots.units import counting_units, hidden_norms

__all__ = [
    "Picture",
    "accuracy_curve",
    "attention_map",
    "answer_curves",
    "clipping",
    "counting_units",
    "gates_over_time",
    "gradient_agreement",
    "gradient_distance",
    "gradient_norms",
    "gradient_reach",
    "hidden_norms",
    "length_accuracy",
    "letters",
    "length_histogram",
    "loss_curve",
    "padding",
    "side_by_side",
    "softmax_picture",
    "step_probabilities",
    "tag_beliefs",
    "tangent",
    "timing",
    "tokens_picture",
    "unrolled",
]
