package app.switchback.atlas.domain.titles;
final class MeasureTitles { static final long SEED = 7; 
  public static void main(String[] a) throws Exception {
    var names = RawTitles.read(java.nio.file.Path.of(a[0]), false);
    var held = HeldOut.of(names, SEED);
    var w = java.util.Arrays.stream(java.nio.file.Files.readString(java.nio.file.Path.of(a[1])).split("[,\\s]+")).filter(s->!s.isBlank()).mapToDouble(Double::parseDouble).toArray();
    var codes = new java.util.TreeSet<app.switchback.atlas.OccupationCode>(); held.rest().forEach(n -> codes.add(n.code()));
    var places = new java.util.ArrayList<>(codes);
    long t0=System.nanoTime();
    var counter = new OccupationModel.Counter(places.size());
    held.rest().forEach(n -> counter.add(java.util.Collections.binarySearch(places, n.code()), TitleText.forms(n.title())));
    var model = counter.counted(w);
    System.out.println("build ms "+(System.nanoTime()-t0)/1e6);
    int[] hit = new int[11]; t0=System.nanoTime();
    for (var e : held.asked().entrySet()) {
      var s = model.shares(TitleText.forms(e.getKey()));
      var own = e.getValue(); double best=0; for (int i=0;i<s.length;i++) if (own.contains(places.get(i))) best=Math.max(best,s[i]);
      int r=0; for (double x : s) if (x>best) r++;
      if (r<10) hit[r]++;
    }
    System.out.println("us/query "+(System.nanoTime()-t0)/1e3/held.asked().size());
    int c=0; for (int k=0;k<10;k++){ c+=hit[k]; if(k==0||k==4||k==9) System.out.printf("top-%d %.2f%n",k+1,100.0*c/held.asked().size()); }
  }
}
