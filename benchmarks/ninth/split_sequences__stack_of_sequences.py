# exercise: split_sequences
# right: no
# wrong: Two faults: the test part is what is left of the reversed stack and stands backwards, and popping crashes when fewer are left than validation asks for.
# lines: 10, 14
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    stack = sequences[::-1]
    n = len(stack)

    def take(count):
        return [stack.pop() for _ in range(count)]

    train = take(round(n * p_train))
    val = take(round(n * p_val))
    return train, val, stack
