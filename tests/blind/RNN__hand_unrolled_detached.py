# exercise: RNN
# right: no
# wrong: walks over time itself, and detaches the state between steps, so no gradient goes through time
# name: detached-between-steps
# lines: 18
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        one_hot = F.one_hot(tokens, self.vocab_size).to(self.rnn.weight_ih_l0.dtype)
        logits = []
        for x in one_hot.split(1, dim=1):
            out, hidden = self.rnn(x, hidden)
            hidden = hidden.detach()
            logits.append(self.linear(out))
        return torch.cat(logits, dim=1), hidden
