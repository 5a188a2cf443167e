# exercise: generate
# right: yes
from itertools import islice


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    def endless():
        state, feed = np.zeros_like(params[3]), list(prompt)
        while True:
            for word in feed:
                column = np.zeros_like(params[4])
                column[word_to_idx.get(word, word_to_idx["UNK"])] = 1
                probs, state = rnn_step(column, state, params)
            feed = [idx_to_word[int(np.argmax(probs))]]
            yield feed[0]
            if feed == ["EOS"]:
                return

    return list(islice(endless(), max_tokens))
