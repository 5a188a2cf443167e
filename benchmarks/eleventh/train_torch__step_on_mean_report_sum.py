# exercise: train_torch
# right: no
# wrong: makes the step on the mean per sequence, though the loss it reports is right
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    def batch_sum(x, y, keep):
        flat = model(x)[0].flatten(end_dim=1)
        losses = F.cross_entropy(flat, y.flatten(), reduction="none")
        return losses[keep.flatten()].sum()

    means = []
    while len(means) < epochs:
        tally = np.zeros(2)
        for batch in loader:
            loss = batch_sum(*batch)
            n = batch[0].shape[0]
            optimizer.zero_grad()
            (loss / n).backward()
            optimizer.step()
            tally += loss.item(), n
        means.append(float(tally[0] / tally[1]))
    return means
