# exercise: sequential_batches
# right: yes
def sequential_batches(corpus, batch_size, num_steps, rng):
    text = np.asarray(corpus)[rng.choice(np.arange(num_steps)) :]
    if (length := (len(text) - 1) // batch_size) < num_steps:
        return []
    stacked = np.stack([text[b * length : (b + 1) * length + 1] for b in range(batch_size)])
    cuts = range(num_steps, length // num_steps * num_steps + 1, num_steps)
    return [(stacked[:, c - num_steps : c], stacked[:, c - num_steps + 1 : c + 1]) for c in cuts]
