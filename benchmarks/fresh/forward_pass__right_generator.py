# exercise: forward_pass
# right: yes
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    def walk(h):
        for x in inputs:
            h, o = rnn_step(x, h, params)
            yield o, h
    steps = [*walk(hidden_state)]
    return [o for o, _ in steps], [hidden_state] + [h for _, h in steps]
