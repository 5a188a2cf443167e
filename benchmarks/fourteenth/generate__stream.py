# exercise: generate
# right: yes
from itertools import islice


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    size = len(params[4])

    def likeliest():
        state = np.zeros((len(params[3]), 1))
        queue = [word_to_idx.get(word, word_to_idx["UNK"]) for word in prompt]
        while True:
            for index in queue:
                column = one_hot_encode(index, size).reshape(-1, 1)
                state, p = rnn_step(column, state, params)
            queue = [int(p.argmax())]
            yield idx_to_word[queue[0]]

    written = []
    for word in islice(likeliest(), max_tokens):
        written.append(word)
        if word == "EOS":
            break
    return written
