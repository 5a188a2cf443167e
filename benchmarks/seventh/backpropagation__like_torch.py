# exercise: backpropagation
# right: no
# wrong: the loss is a mean over words, and the gradients of the biases are flat instead of columns
# lines: 12, 17, 28
def backpropagation(words, tags, params):
    """Cross-entropy loss of one sentence and gradients of all parameters."""
    E, U, V, W, b_hidden, b_out = params
    seq_len = len(words)
    hidden = tagger_states(words, params)
    log_probs = log_forward(words, params)
    idx = np.arange(seq_len)
    loss = -log_probs[idx, tags].mean()

    grad_logits = np.exp(log_probs)
    grad_logits[idx, tags] -= 1
    grad_W = grad_logits.T @ hidden[1:]
    grad_b_out = grad_logits.sum(axis=0)

    grad_pre = np.zeros((seq_len, V.shape[0]))
    grad_h = np.zeros(V.shape[0])
    for t in reversed(range(seq_len)):
        grad_h = grad_h + W.T @ grad_logits[t]
        grad_pre[t] = grad_h * hidden[t + 1] * (1 - hidden[t + 1])
        grad_h = V.T @ grad_pre[t]

    grad_U = grad_pre.T @ E[words]
    grad_V = grad_pre.T @ hidden[:-1]
    grad_b_hidden = grad_pre.sum(axis=0)
    grad_E = np.zeros_like(E)
    np.add.at(grad_E, words, grad_pre @ U)
    return loss, (grad_E, grad_U, grad_V, grad_W, grad_b_hidden, grad_b_out)
