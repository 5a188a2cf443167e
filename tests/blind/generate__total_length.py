# exercise: generate
# right: no
# wrong: max_tokens limits prompt and new words together, so a long prompt gets few words or none
# name: readings-counted
# lines: 15
from collections import deque


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    unk = word_to_idx["UNK"]
    queue = deque(word_to_idx.get(w, unk) for w in prompt)
    state = np.zeros((params[1].shape[1], 1))
    written = []
    read = 0
    while read < max_tokens:
        x = one_hot_encode(queue.popleft(), len(params[4]))[:, None]
        state, p = rnn_step(x, state, params)
        read += 1
        if not queue:
            best = int(np.argmax(p))
            written.append(idx_to_word[best])
            if written[-1] == "EOS":
                break
            queue.append(best)
    return written
