# exercise: TorchTagger
# right: no
# wrong: from_pretrained freezes the embedding, so E gets no gradient and is never trained.
# lines: 12
class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        """Six nn.Parameters with the arrays' values and dtype; no memory is shared."""
        super().__init__()
        E, U, V, W, b_hidden, b_out = [torch.tensor(p) for p in params]
        self.E = nn.Embedding.from_pretrained(E).weight
        self.U = nn.Parameter(U)
        self.V = nn.Parameter(V)
        self.W = nn.Parameter(W)
        self.b_hidden = nn.Parameter(b_hidden)
        self.b_out = nn.Parameter(b_out)

    def log_forward(self, words):
        """ln p(tag) of every tag: words is an int64 tensor (T,), the result (T, K)."""
        h = torch.zeros_like(self.b_hidden)
        all_logits = []
        for x in nn.functional.embedding(words, self.E):
            h = torch.sigmoid(self.U @ x.unsqueeze(1) + self.V @ h + self.b_hidden)
            all_logits.append((self.W @ h + self.b_out).T)
        return torch.log_softmax(torch.cat(all_logits), dim=-1)
