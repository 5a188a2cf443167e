# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    drive = np.einsum("td,hd->th", E[words], U) + b_hidden.T
    chain = accumulate(drive, lambda h, a: sigmoid(a + np.einsum("ij,j->i", V, h)),
                       initial=np.zeros(len(V)))
    return np.array(list(chain))
