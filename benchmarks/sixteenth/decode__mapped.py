# exercise: decode
# right: yes
def decode(indices, idx_to_word):
    def spell(rest):
        for i in rest:
            yield idx_to_word[int(i)]

    return [*spell(indices)]
