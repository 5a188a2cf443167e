# exercise: forward_pass
# right: no
# wrong: starts at input 1, and returns an output for the first state in its place
# lines: 8, 9, 10
# needs: softmax, rnn_step
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    outputs = [softmax(W @ hidden_state + b_out)]
    states = [hidden_state, hidden_state.copy()]
    for t in range(1, len(inputs)):
        h, o = rnn_step(inputs[t], states[-1], params)
        outputs.append(o)
        states.append(h)
    return outputs, states
