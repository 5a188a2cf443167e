# exercise: forward_pass
# right: no
# wrong: goes through the inputs from the last to the first
# lines: 10
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    outs, hs = [], [hidden_state]
    todo = list(inputs)
    while todo:
        h, o = rnn_step(todo.pop(), hs[-1], params)
        hs.append(h)
        outs.append(o)
    return outs, hs
