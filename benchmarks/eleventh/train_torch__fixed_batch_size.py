# exercise: train_torch
# right: no
# wrong: counts the sequences as batches times the size of the first batch
# lines: 11, 19
def train_torch(model, loader, optimizer, epochs):
    history = []
    for epoch in range(epochs):
        record = []
        size = None
        for tokens, wanted, real in loader:
            size = size or len(tokens)
            logp = model(tokens)[0].log_softmax(-1)
            nll = -logp.gather(2, wanted[..., None])[..., 0]
            loss = (nll * real).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            record.append(loss.item())
        history.append(sum(record) / (size * len(record)))
    return history
