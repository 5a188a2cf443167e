# exercise: forward_batch
# right: no
# wrong: stacks the states time first and reshapes them to (B, T + 1, H) in place of swapping axes
# lines: 13
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    h, history = hidden_state, [hidden_state]
    gathered = U.T[inputs]
    for t in range(T):
        h = np.tanh(gathered[:, t] + h @ V.T + b_hidden.T)
        history.append(h)
    hidden_states = np.array(history).reshape(B, T + 1, -1)
    logits = np.matmul(hidden_states[:, 1:], W.T) + b_out.ravel()
    return softmax(logits, axis=-1), hidden_states
