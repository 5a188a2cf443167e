# exercise: forward_pass
# right: no
# wrong: Softmax is taken over all steps at once along axis 0, which is time there, so the columns do not sum to one.
# lines: 12
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    drive = U @ np.asarray(inputs) + b_hidden
    states = [hidden_state]
    for d in drive:
        states.append(np.tanh(d + V @ states[-1]))
    hidden_states = np.stack(states)
    outputs = softmax(W @ hidden_states[1:] + b_out)
    return outputs, hidden_states
