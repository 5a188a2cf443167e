# exercise: forward_pass
# right: no
# wrong: The outputs of all steps are computed together and softmax runs along the axis of time, so the entries of one output do not sum to one.
# lines: 13
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    drive = U @ np.asarray(inputs) + b_hidden
    states = [hidden_state]
    for d in drive:
        states.append(np.tanh(d + V @ states[-1]))
    states = np.stack(states)
    logits = W @ states[1:] + b_out
    return softmax(logits), states
