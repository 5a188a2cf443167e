# exercise: RNN
# right: no
# wrong: The logits come back flat, with one row for every step of every sequence, and not as (B, T, C).
# lines: 16
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super(RNN, self).__init__()
        self.ntoken = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        emb = F.one_hot(tokens, num_classes=self.ntoken).to(self.rnn.weight_ih_l0.dtype)
        output, hidden = self.rnn(emb, hidden)
        decoded = self.linear(output)
        decoded = decoded.view(-1, self.ntoken)
        return decoded, hidden
