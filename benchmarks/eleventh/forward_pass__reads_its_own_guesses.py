# exercise: forward_pass
# right: no
# wrong: Only the first input is read; after it each step reads the output of the step before.
# lines: 10
def forward_pass(inputs, hidden_state, params):
    outputs = []
    hidden_states = [hidden_state]
    x = inputs[0]
    while len(outputs) < len(inputs):
        h, x = rnn_step(x, hidden_states[-1], params)
        hidden_states.append(h)
        outputs.append(x)
    return outputs, hidden_states
