# exercise: generate_name
# right: yes
from itertools import takewhile


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def drawn():
        x, h = np.zeros((len(params[4]), 1)), np.zeros((len(params[3]), 1))
        for _ in range(max_length):
            h, p = rnn_step(x, h, params)
            scores = np.log(np.maximum(p[:, 0], 1e-300)) / temperature
            index = int(np.argmax(scores + rng.gumbel(size=scores.size)))
            x = np.zeros_like(x)
            x[index] = 1
            yield index

    return "".join(idx_to_letter[index] for index in takewhile(bool, drawn()))
