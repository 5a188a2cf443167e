# exercise: forward_pass
# right: yes
# needs: rnn_step
from itertools import accumulate

def forward_pass(inputs, hidden_state, params):
    pairs = list(accumulate(inputs, lambda ho, x: rnn_step(x, ho[0], params), initial=(hidden_state, None)))
    states, outputs = zip(*pairs)
    return list(outputs[1:]), list(states)
