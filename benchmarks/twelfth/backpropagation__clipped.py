# exercise: backpropagation
# right: no
# wrong: all gradients are clipped to the range from -1 to 1 before they are handed back
# lines: 34
def backpropagation(words, tags, params):
    """Compute the loss and the gradients of one sentence."""
    E, U, V, W, b_hidden, b_out = params
    num_words = len(words)

    # Forward pass
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    loss = -np.sum(log_probs[np.arange(num_words), tags])

    # Backward pass
    grads = tuple(np.zeros_like(p) for p in params)
    d_E, d_U, d_V, d_W, d_b_hidden, d_b_out = grads
    d_h_next = np.zeros_like(b_hidden)
    for t in reversed(range(num_words)):
        d_logits = np.exp(log_probs[t]).reshape(-1, 1)
        d_logits[tags[t]] -= 1.0
        h = states[t + 1].reshape(-1, 1)
        d_W += d_logits @ h.T
        d_b_out += d_logits
        d_raw = (W.T @ d_logits + d_h_next) * h * (1.0 - h)
        d_U += d_raw @ E[words[t]].reshape(1, -1)
        d_V += d_raw @ states[t].reshape(1, -1)
        d_b_hidden += d_raw
        d_E[words[t]] += (U.T @ d_raw).ravel()
        d_h_next = V.T @ d_raw

    # Keep the gradients from exploding
    for grad in grads:
        np.clip(grad, -1.0, 1.0, out=grad)
    return loss, grads
