# exercise: generate
# right: yes
import itertools


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    C, H = params[0].shape[1], params[0].shape[0]
    columns = np.eye(C)[:, :, None]

    def read(pair, index):
        return rnn_step(columns[index], pair[0], params)

    known = (word_to_idx[w if w in word_to_idx else "UNK"] for w in prompt)
    after_prompt = functools.reduce(read, known, (np.zeros((H, 1)), None))

    def writing(pair):
        while True:
            best = int(np.argmax(pair[1]))
            yield idx_to_word[best]
            if idx_to_word[best] == "EOS":
                return
            pair = read(pair, best)

    return list(itertools.islice(writing(after_prompt), max_tokens))
