# exercise: encode
# right: yes
import functools

def encode(words, word_to_idx):
    @functools.lru_cache(maxsize=None)
    def index(word):
        for known, i in word_to_idx.items():
            if known == word:
                return i
        return index("UNK")
    return np.asarray(list(map(index, words)), dtype=np.int64)
