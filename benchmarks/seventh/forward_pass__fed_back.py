# exercise: forward_pass
# right: no
# wrong: After the first step the network reads its own last output in place of the next input.
# lines: 8
def forward_pass(inputs, hidden_state, params):
    outputs, hidden_states = [], [hidden_state]
    for t in range(len(inputs)):
        x = outputs[-1] if outputs else inputs[0]
        h, o = rnn_step(x, hidden_states[-1], params)
        hidden_states.append(h)
        outputs.append(o)
    return outputs, hidden_states
