# exercise: forward_batch
# right: no
# wrong: positions are computed in the dtype of the tokens, so with small integer types such as int8 they overflow
# lines: 8
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    H = len(V)
    cells = inputs[..., None] * H + np.arange(H)
    pulled = U.T.ravel()[cells]
    h = hidden_state
    states = [h]
    for t in range(inputs.shape[1]):
        h = np.tanh(pulled[:, t] + h @ V.T + b_hidden[:, 0])
        states.append(h)
    states = np.stack(states, axis=1)
    return softmax(states[:, 1:] @ W.T + b_out[:, 0], axis=2), states
