# exercise: forward_batch
# right: no
# wrong: stacks time first, as PyTorch does by default, so both arrays come out as (T, B, ...)
# lines: 15
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    one_hot = np.eye(U.shape[1])
    h = hidden_state
    outputs, hidden_states = [], [h]
    for t in range(inputs.shape[1]):
        x_t = one_hot[inputs[:, t]]
        h = np.tanh(x_t @ U.T + h @ V.T + b_hidden.T)
        outputs.append(softmax(h @ W.T + b_out.T, axis=1))
        hidden_states.append(h)
    return np.stack(outputs), np.stack(hidden_states)
