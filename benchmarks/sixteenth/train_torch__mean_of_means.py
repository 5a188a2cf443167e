# exercise: train_torch
# right: no
# wrong: The batches' means are averaged, so a sequence in a small batch counts for more.
# lines: 17
def train_torch(model, loader, optimizer, epochs):
    history = []
    while len(history) < epochs:
        means = []
        for batch in loader:
            inputs, targets, mask = batch
            optimizer.zero_grad()
            logits = model(inputs)[0]
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            loss.backward()
            optimizer.step()
            means.append(loss.item() / inputs.size(0))
        history.append(float(np.mean(means)))
    return history
