# exercise: generate_name
# right: yes
from itertools import islice, takewhile


def heated(p, temperature):
    logs = np.log(np.maximum(p.ravel(), 1e-300)) / temperature
    return softmax(logs)


def endless(params, rng, temperature):
    letters = np.eye(len(params[4]))
    x, h = np.zeros((len(params[4]), 1)), np.zeros((len(params[1]), 1))
    while True:
        h, p = rnn_step(x, h, params)
        steps = np.cumsum(heated(p, temperature))
        i = int(np.searchsorted(steps, rng.random() * steps[-1], side="right"))
        yield i
        x = letters[:, [i]]


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    drawn = islice(endless(params, rng, temperature), max_length)
    return "".join(idx_to_letter[i] for i in takewhile(bool, drawn))
