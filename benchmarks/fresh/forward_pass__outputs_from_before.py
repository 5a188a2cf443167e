# exercise: forward_pass
# right: no
# wrong: outputs are read off the state before each input
# lines: 11
# needs: softmax
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = [hidden_state]
    for x in inputs:
        states.append(np.tanh(U @ x + V @ states[-1] + b_hidden))
    outputs = [softmax(W @ h + b_out) for h in states[:-1]]
    return outputs, states
