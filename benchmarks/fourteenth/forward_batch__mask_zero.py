# exercise: forward_batch
# right: no
# wrong: token 0 is taken for padding, the state is not moved by it
# lines: 11
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h = hidden_state
    outputs, hidden_states = [], [h]
    for tokens in inputs.T:
        candidate = np.tanh(U.T[tokens] + h @ V.T + b_hidden[:, 0])
        h = np.where(tokens[:, None] == 0, h, candidate)
        hidden_states.append(h)
        outputs.append(softmax(h @ W.T + b_out[:, 0], axis=1))
    return np.stack(outputs, axis=1), np.stack(hidden_states, axis=1)
