# exercise: forward_pass
# right: no
# wrong: each output is read off the state before its input
# lines: 12
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    driven = [U @ x + b_hidden for x in inputs]
    states = [hidden_state]
    for f in driven:
        states.append(np.tanh(f + V @ states[-1]))
    states = np.stack(states)
    logits = W @ states[:-1] + b_out
    return softmax(logits, axis=1), states
