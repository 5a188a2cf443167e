# exercise: train_torch
# right: no
# wrong: steps on the mean over the sequences of the batch and not on the sum, and takes every batch to be as large as the first when it counts sequences
# name: step-on-mean-over-sequences, batches-all-as-the-first
# lines: 15, 18
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        losses, batch_size = [], None
        for x, y, m in loader:
            if batch_size is None:
                batch_size = x.shape[0]
            loss = F.cross_entropy(model(x)[0][m], y[m], reduction="sum")
            optimizer.zero_grad()
            (loss / x.shape[0]).backward()
            optimizer.step()
            losses.append(loss.item())
        history.append(sum(losses) / (batch_size * len(losses)))
    return history
