# exercise: log_forward
# right: no
# wrong: Goes through the probabilities and lifts them to at least 1e-15, so no logarithm is below −34.5.
# name: outputs-clipped
# lines: 13
def log_forward(words, params):
    """Forward pass returning log-probabilities."""
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logits = states[1:] @ W.T + b_out.T
    logits = logits - logits.max(axis=1, keepdims=True)
    exp_logits = np.exp(logits)
    probs = exp_logits / exp_logits.sum(axis=1, keepdims=True)
    return np.log(np.clip(probs, 1e-15, 1.0))
