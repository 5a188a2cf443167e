# exercise: forward_pass
# right: no
# wrong: All scores go through softmax at once along axis 0, which is time in the stacked array.
# lines: 12
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    drive = U @ np.asarray(inputs) + b_hidden
    states = [hidden_state]
    for d in drive:
        states.append(np.tanh(d + V @ states[-1]))
    states = np.stack(states)
    return softmax(W @ states[1:] + b_out), states
