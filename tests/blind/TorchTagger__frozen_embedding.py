# exercise: TorchTagger
# right: no
# wrong: nn.Embedding.from_pretrained freezes the table unless told otherwise, so E never gets a gradient.
# name: embedding-frozen
# lines: 11
class TorchTagger(nn.Module):
    """Simple sigmoid RNN tagger."""

    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = params
        self.embedding = nn.Embedding.from_pretrained(torch.tensor(E))
        self.U = nn.Parameter(torch.tensor(U))
        self.V = nn.Parameter(torch.tensor(V))
        self.W = nn.Parameter(torch.tensor(W))
        self.b_hidden = nn.Parameter(torch.tensor(b_hidden))
        self.b_out = nn.Parameter(torch.tensor(b_out))

    @property
    def E(self):
        return self.embedding.weight

    def log_forward(self, words):
        embedded = self.embedding(words)
        hidden = torch.zeros(self.V.size(0), dtype=embedded.dtype)
        outputs = []
        for t in range(words.size(0)):
            hidden = torch.sigmoid(
                embedded[t] @ self.U.t() + hidden @ self.V.t() + self.b_hidden.view(-1)
            )
            outputs.append(hidden)
        logits = torch.stack(outputs) @ self.W.t() + self.b_out.view(-1)
        return torch.log_softmax(logits, dim=-1)
