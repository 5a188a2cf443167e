# exercise: generate_name
# right: no
# wrong: powers p^(1/T) are summed up but not normalised, so the draw is wrong at any temperature but 1
# name: powers-not-normalised
# lines: 15, 16
class Writer:
    def __init__(self, params, rng, temperature):
        self.params, self.rng, self.temperature = params, rng, temperature
        self.size = params[0].shape[1]
        self.x = np.zeros((self.size, 1))
        self.h = np.zeros((params[1].shape[0], 1))

    def next_index(self):
        self.h, p = rnn_step(self.x, self.h, self.params)
        stairs = np.cumsum(p[:, 0] ** (1 / self.temperature))
        index = min(int(np.searchsorted(stairs, self.rng.random())), self.size - 1)
        self.x = np.eye(self.size)[:, index : index + 1]
        return index


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    writer, name = Writer(params, rng, temperature), ""
    while len(name) < max_length and (index := writer.next_index()) != 0:
        name += idx_to_letter[index]
    return name
