# exercise: forward_batch
# right: no
# wrong: takes the longer axis of inputs for time and turns them round where both are equally long
# lines: 7
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    rows = inputs if inputs.shape[0] == len(hidden_state) != inputs.shape[1] else inputs.T
    states = [hidden_state]
    for tokens in rows.T:
        states.append(np.tanh(U.T[tokens] + states[-1] @ V.T + b_hidden[:, 0]))
    states = np.stack(states, axis=1)
    return softmax(states[:, 1:] @ W.T + b_out[:, 0], axis=-1), states
