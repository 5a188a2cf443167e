# exercise: sequential_batches
# right: no
# wrong: The text runs down the columns of the long rows, so a row holds every B-th token.
# lines: 9, 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    skip = rng.integers(num_steps)
    per_row = (len(corpus) - skip - 1) // batch_size
    total = per_row * batch_size
    grid_x = np.reshape(corpus[skip : skip + total], (per_row, batch_size)).T
    grid_y = np.reshape(corpus[skip + 1 : skip + 1 + total], (per_row, batch_size)).T
    windows = per_row // num_steps
    cut = windows * num_steps
    return list(
        zip(np.split(grid_x[:, :cut], windows, axis=1), np.split(grid_y[:, :cut], windows, axis=1))
    ) if windows else []
