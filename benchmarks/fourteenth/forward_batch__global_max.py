# exercise: forward_batch
# right: no
# wrong: the largest logit of the whole batch is taken away, steps whose logits lie far below it give 0 / 0
# lines: 15
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H = hidden_state.shape[1]
    hidden_states = np.empty((B, T + 1, H))
    hidden_states[:, 0] = hidden_state
    for t in range(T):
        pre = U[:, inputs[:, t]].T + hidden_states[:, t] @ V.T + b_hidden.T
        hidden_states[:, t + 1] = np.tanh(pre)
    logits = np.matmul(hidden_states[:, 1:], W.T) + b_out.T
    weights = np.exp(logits - np.max(logits))
    return weights / weights.sum(axis=-1, keepdims=True), hidden_states
