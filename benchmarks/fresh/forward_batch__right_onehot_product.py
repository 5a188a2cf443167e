# exercise: forward_batch
# right: yes
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    H, C = U.shape
    one_hot = (inputs[..., None] == np.arange(C)).astype(float)
    joint = np.concatenate([U, V, b_hidden], axis=1).T          # (C + H + 1, H)
    ones = np.ones((len(inputs), 1))
    states = [np.array(hidden_state)]
    for t in range(inputs.shape[1]):
        row = np.concatenate([one_hot[:, t], states[-1], ones], axis=1)
        states.append(np.tanh(row @ joint))
    outputs = [softmax(s @ W.T + b_out.T, axis=1) for s in states[1:]]
    return np.stack(outputs, 1), np.stack(states, 1)
