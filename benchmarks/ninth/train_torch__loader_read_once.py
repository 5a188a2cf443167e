# exercise: train_torch
# right: no
# wrong: The loader is turned into a list before the epochs, so a shuffling loader is asked once and every epoch repeats the same batches.
# lines: 11
def batch_loss(model, inputs, targets, mask):
    logits, _ = model(inputs)
    return F.cross_entropy(logits[mask], targets[mask], reduction="sum")


def train_torch(model, loader, optimizer, epochs):
    batches = list(loader)
    sequences = sum(len(inputs) for inputs, _, _ in batches)
    means = []
    for _ in range(epochs):
        spent = 0.0
        for batch in batches:
            optimizer.zero_grad()
            loss = batch_loss(model, *batch)
            loss.backward()
            optimizer.step()
            spent += loss.item()
        means.append(spent / sequences)
    return means
