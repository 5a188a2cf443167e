# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    places = np.arange(vocab_size)
    from_here, after = places >= idx, places > idx
    return from_here.astype(float) - after.astype(float)
