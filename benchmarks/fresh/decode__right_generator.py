# exercise: decode
# right: yes
def decode(indices, idx_to_word):
    def words():
        for i in indices:
            yield idx_to_word[i]
    return [*words()]
